export { createDemoCollege } from './college.js';
export { loadDemo } from './load.js';
export type { DemoCollege, DemoLoad } from './records.js';
