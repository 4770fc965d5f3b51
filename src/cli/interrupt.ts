import { tell } from './messages.ts';

/** Ctrl-C and its like while a batch runs. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** The exit code that the signal stands for (128 and its number), once there was one. */
  readonly code: () => 130 | 143 | null;
  readonly end: () => void;
}

/** The first signal ends the batch after what is in hand, the second ends the program at once. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  let code: 130 | 143 | null = null;
  const listen = (own: 130 | 143) => (): void => {
    if (code !== null) process.exit(own);
    code = own;
    controller.abort();
    tell('Stopping, and keeping what is done. Once more stops at once.');
  };
  const [onInterrupt, onTerminate] = [listen(130), listen(143)];
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return {
    signal: controller.signal,
    code: () => code,
    end: () => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    },
  };
}
