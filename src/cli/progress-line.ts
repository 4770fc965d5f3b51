import type { BatchProgress } from '../batch/events.ts';
import type { Paint } from '../report/format.ts';

/** Files a second over the last while, and the seconds left at that rate; null while it is too early to say. */
export interface Pace {
  readonly rate: number;
  readonly left: number | null;
}

/** How far a batch is, for logs: one plain line. */
export function progressText(progress: BatchProgress, pace: Pace): string {
  return parts(progress, pace).join(', ');
}

/** How far a batch is, for a terminal: a bar and the same, cut to the width. */
export function progressBar(progress: BatchProgress, pace: Pace, columns: number, paint: Paint): string {
  const { files, filesDone, flagged, failed } = progress;
  const text = ` ${parts(progress, pace).join(' · ')}`;
  const room = Math.min(WIDEST_BAR, columns - 1 - text.length);
  const bar = room < NARROWEST_BAR ? '' : drawBar(files === 0 ? 1 : filesDone / files, room);
  const line = `${bar}${text}`.slice(0, Math.max(0, columns - 1));
  const painted = flagged > 0 ? line.replace(/[\d,]+ flagged/, (found) => paint.yellow(found)) : line;
  return failed > 0 ? painted.replace(/[\d,]+ failed/, (found) => paint.red(found)) : painted;
}

const WIDEST_BAR = 24;
const NARROWEST_BAR = 8;

function drawBar(share: number, width: number): string {
  const done = Math.round(Math.min(1, share) * width);
  return `${'█'.repeat(done)}${'░'.repeat(width - done)}`;
}

function parts({ files, filesDone, flagged, failed }: BatchProgress, { rate, left }: Pace): readonly string[] {
  return [
    `${count(filesDone)} of ${count(files)} files`,
    ...(rate > 0 ? [`${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)} a second`] : []),
    ...(left === null ? [] : [`${duration(left)} left`]),
    `${count(flagged)} flagged`,
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
  ];
}

/** 75 is `1:15`, 4000 is `1:06:40`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function count(number: number): string {
  return number.toLocaleString('en-CA');
}
