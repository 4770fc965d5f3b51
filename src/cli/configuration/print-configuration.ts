import { settingsFor } from '../../configuration/settings-for.ts';
import { optionValues } from '../../verify/checks/check.ts';
import { EVERY_CHECK } from '../../verify/every-check.ts';
import { type CheckFlags, configuredPart } from '../check/check-flags.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

/**
 * What `--print-config` prints, as JSON: where the configuration lies, every option as it comes out, and each check with
 * its severity and all its options, for `uri` where one is given. `severity` is null where each finding has its own.
 */
export function printedConfiguration(loaded: LoadedConfiguration, flags: CheckFlags, uri: string | undefined): string {
  const { ignore = [], claimReview } = loaded.configuration;
  // A name outside of every override stands for files of which nothing special is said.
  const settings = settingsFor(uri === undefined ? withoutOverrides(loaded) : loaded, uri ?? 'any');
  const checks = EVERY_CHECK.map(({ name, options }) => {
    const { severity = null, options: set } = settings[name] ?? {};
    return [name, { severity, options: optionValues(options, set) }];
  });
  const shown = {
    configuration: loaded.file ?? null,
    file: uri,
    ...configuredPart(flags),
    ignore,
    claimReview,
    checks: Object.fromEntries(checks),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function withoutOverrides(loaded: LoadedConfiguration): LoadedConfiguration {
  return { ...loaded, configuration: { ...loaded.configuration, overrides: [] } };
}
