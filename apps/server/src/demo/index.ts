export { createDemoCollege } from './college.js';
export { loadDemo } from './load.js';
export { loadWork } from './work/index.js';
export type { DemoCollege, DemoLoad } from './records.js';
