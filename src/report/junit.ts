import type { Finding } from '../model/finding.ts';
import { isFlag } from '../model/flag.ts';
import type { CheckedArticle, Failure } from '../model/output.ts';
import { fileOf } from '../text/file-of.ts';
import { findingDetails, setAside } from './finding-details.ts';
import type { ReportFormat } from './format.ts';
import { xmlText } from './safe/xml.ts';

/**
 * JUnit XML, as CI servers read it: a suite an article, a test case a finding. Errors and warnings fail, notes pass and
 * say why, what is suppressed or dismissed is skipped; an article without flags is one case that passes.
 */
export const junit: ReportFormat = {
  name: 'junit',
  description: 'JUnit XML, for CI servers',
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="deskcheck">\n',
  article: (checked) => articleSuite(checked),
  end: ({ batchFindings, failures, uris }) =>
    [
      suite(
        'across articles',
        batchFindings
          .filter(hasSeverity)
          .map((finding) => findingCase(finding, uris?.get(finding.article ?? '') ?? '')),
      ),
      suite('inputs', failures.map(failureCase)),
      '</testsuites>\n',
    ].join(''),
};

interface TestCase {
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error';
  readonly xml: string;
}

function articleSuite({ article, findings, notices = [] }: CheckedArticle): string {
  const cases = findings.filter(hasSeverity).map((finding) => findingCase(finding, article.uri));
  const silent: TestCase = {
    outcome: 'passed',
    xml: `    <testcase classname="${xmlText(article.uri)}" name="nothing flagged"/>\n`,
  };
  const told = notices
    .map(({ line, column, message, code }) => `${xmlText(`${line}:${column} ${message} [${code}]`)}\n`)
    .join('');
  return suite(article.uri, cases.length === 0 ? [silent] : cases, told);
}

function suite(name: string, cases: readonly TestCase[], told = ''): string {
  if (cases.length === 0) return '';
  const count = (outcome: TestCase['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const notes = told === '' ? '' : `    <system-err>${told}</system-err>\n`;
  return `  <testsuite name="${xmlText(name)}" ${counts}>\n${cases.map(({ xml }) => xml).join('')}${notes}  </testsuite>\n`;
}

function findingCase(finding: Finding, uri: string): TestCase {
  const { check, location, quote, message, severity } = finding;
  const where = location === undefined ? '' : ` at ${location.start.line}:${location.start.column}`;
  const line = location === undefined ? '' : ` line="${location.start.line}"`;
  const name = xmlText(`${check}${where}: ${quote}`);
  const aside = setAside(finding);
  const open = `    <testcase classname="${xmlText(uri)}" name="${name}" file="${xmlText(fileOf(uri))}"${line}>\n`;
  const details = [message, ...findingDetails(finding).map(([label, text]) => `${label}: ${text}`), `Id: ${finding.id}`]
    .map(xmlText)
    .join('\n');
  const close = '    </testcase>\n';
  if (aside !== undefined) {
    return { outcome: 'skipped', xml: `${open}      <skipped message="${xmlText(aside)}"/>\n${close}` };
  }
  if (severity === 'note') {
    return { outcome: 'passed', xml: `${open}      <system-out>${details}</system-out>\n${close}` };
  }
  const failure = `      <failure type="${severity}" message="${xmlText(message)}">${details}</failure>\n`;
  return { outcome: isFlag(finding) ? 'failed' : 'passed', xml: `${open}${failure}${close}` };
}

function failureCase({ uri, line, message, code }: Failure): TestCase {
  const place = line === undefined ? '' : ` line="${line}"`;
  const open = `    <testcase classname="${xmlText(uri)}" name="can be read" file="${xmlText(uri)}"${place}>\n`;
  const error = `      <error type="${xmlText(code)}" message="${xmlText(message)}"/>\n`;
  return { outcome: 'error', xml: `${open}${error}    </testcase>\n` };
}

function hasSeverity({ severity }: Finding): boolean {
  return severity !== null;
}
