import type { Invocation, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Failure } from '../../model/output.ts';
import {
  type ReportFormat,
  type ReportOptions,
  type ReportSteps,
  type RuleDescription,
  rememberingFormat,
} from '../format.ts';
import { safeJson } from '../safe/json.ts';
import { plainMessage } from './plain-message.ts';
import { sarifResult } from './result.ts';
import { artifactLocation, BASE } from './uri.ts';

/**
 * SARIF 2.1.0 (OASIS), for code scanning: a result a line. Findings that are suppressed or dismissed are in it, as such; what was
 * found right or could not be checked is not.
 */
export const sarif: ReportFormat = {
  ...rememberingFormat('sarif', 'SARIF 2.1.0, for code scanning', open),
  describesRules: true,
};

function open(): ReportSteps {
  const notices: Notification[] = [];
  let isFirst = true;
  const write = (results: readonly Result[]): string =>
    results
      .map((result) => {
        const line = `${isFirst ? '\n' : ',\n'}${safeJson(result)}`;
        isFirst = false;
        return line;
      })
      .join('');
  const resultsOf = (
    findings: readonly Finding[],
    uriOf: (finding: Finding) => string | undefined,
    uris: ReadonlyMap<string, string>,
    { rules = [] }: ReportOptions,
  ): readonly Result[] =>
    findings.filter(hasSeverity).map((finding) => {
      const ruleIndex = rules.findIndex(({ name }) => name === finding.check);
      return sarifResult(finding, uriOf(finding), ruleIndex, uris);
    });

  return {
    begin: (options) => beginning(options),
    article: ({ article, findings, notices: found = [] }, _index, options) => {
      for (const { code, message, line, column } of found) {
        notices.push(notification('warning', code, message, article.uri, { startLine: line, startColumn: column }));
      }
      return write(resultsOf(findings, () => article.uri, NO_URIS, options));
    },
    end: ({ batchFindings, failures, uris = NO_URIS }, options) => {
      const across = resultsOf(batchFindings, ({ article }) => uris.get(article ?? ''), uris, options);
      return `${write(across)}\n],"invocations":[${safeJson(invocation(failures, notices))}]}]}\n`;
    },
  };
}

const NO_URIS: ReadonlyMap<string, string> = new Map();

function hasSeverity(finding: Finding): finding is Finding & { readonly severity: Severity } {
  return finding.severity !== null;
}

function beginning({ version, rules = [] }: ReportOptions): string {
  const tool: Run['tool'] = {
    driver: {
      name: 'deskcheck',
      ...(version === undefined ? {} : { semanticVersion: version }),
      rules: rules.map(descriptor),
    },
  };
  const base = { description: { text: 'The folder in which deskcheck was run.' } };
  const run = safeJson({ tool, columnKind: 'utf16CodeUnits', originalUriBaseIds: { [BASE]: base } });
  return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function descriptor({ name, summary, help, uri }: RuleDescription): ReportingDescriptor {
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    ...(help === '' ? {} : { help: { text: help, markdown: help } }),
    ...(uri === undefined ? {} : { helpUri: uri }),
    properties: { tags: ['facts'], precision: 'high' },
  };
}

function invocation(failures: readonly Failure[], notices: readonly Notification[]): Invocation {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ uri, code, message, line }) =>
      notification('error', code, message, uri, line === undefined ? undefined : { startLine: line }),
    ),
    ...(notices.length === 0 ? {} : { toolConfigurationNotifications: [...notices] }),
  };
}

function notification(
  level: Notification.level,
  code: string,
  message: string,
  uri: string,
  region: { readonly startLine: number; readonly startColumn?: number } | undefined,
): Notification {
  const physicalLocation = { artifactLocation: artifactLocation(uri), ...(region === undefined ? {} : { region }) };
  return {
    descriptor: { id: code },
    level,
    message: { text: plainMessage(message) },
    locations: [{ physicalLocation }],
  };
}
