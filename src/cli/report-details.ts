import type { ReportDetails } from '../report/format.ts';
import type { LoadedConfiguration } from './configuration/load-configuration.ts';
import type { Context } from './program.ts';
import { readRules } from './read-rules.ts';

/** What formats tell of the program and its checks. */
export function reportDetails(
  { configuration }: Pick<LoadedConfiguration, 'configuration'>,
  { version }: Context,
): ReportDetails {
  const { claimReview, checkPages } = configuration;
  return { version, rules: readRules(checkPages), ...(claimReview === undefined ? {} : { claimReview }) };
}
