import type { ReportDetails } from '../report/format.ts';
import { formatNamed } from '../report/formats.ts';
import type { LoadedConfiguration } from './configuration/load-configuration.ts';
import type { Context } from './program.ts';

/** What the format tells of the program and its checks. */
export async function reportDetails(
  formatName: string,
  { configuration }: Pick<LoadedConfiguration, 'configuration'>,
  { version }: Context,
): Promise<ReportDetails> {
  const { claimReview, checkPages } = configuration;
  const describesRules = formatNamed(formatName)?.describesRules === true;
  const rules = describesRules ? (await import('./read-rules.ts')).readRules(checkPages) : [];
  return { version, rules, ...(claimReview === undefined ? {} : { claimReview }) };
}
