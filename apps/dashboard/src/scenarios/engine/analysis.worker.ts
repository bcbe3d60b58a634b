import { analyse } from '@hebo/domain';
import type { Answered, Asked } from './analysis-line';

/** One job at a time; a fault of ours is told as a fault, so that the page can offer to try again. */
globalThis.addEventListener('message', ({ data: { id, job } }: MessageEvent<Asked>) => {
  reply({ id, answer: analyse(job) });
});

function reply(answered: Answered): void {
  globalThis.postMessage(answered);
}
