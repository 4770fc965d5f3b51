import { z } from 'zod';
import { Severity } from './finding.ts';

/**
 * What a configuration says of one check. `severity`: `off` leaves the check out; another gives it to every flag of the
 * check. `options` are the check's own, as its page lists them; what is left out has its default.
 */
export const CheckSetting = z.strictObject({
  severity: z.enum(['off', ...Severity.options]).exactOptional(),
  options: z.record(z.string(), z.unknown()).exactOptional(),
});
export type CheckSetting = z.infer<typeof CheckSetting>;

/** By the name of the check. Plain data, so that it can cross to a worker thread and be hashed. */
export const CheckSettings = z.record(z.string(), CheckSetting);
export type CheckSettings = z.infer<typeof CheckSettings>;
