import { existsSync, readFileSync } from 'node:fs';
import { PACKAGE_ROOT } from '../package-root.ts';
import type { RuleDescription } from '../report/format.ts';
import { EVERY_CHECK } from '../verify/every-check.ts';

/** What each check's page says of it; `pages` is where the pages are read on the web. */
export function readRules(pages: string | undefined): readonly RuleDescription[] {
  return EVERY_CHECK.map(({ name }) => {
    const file = new URL(`docs/checks/${name}.md`, PACKAGE_ROOT);
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const what = /^## What it checks\n+([\s\S]*?)\n\n/m.exec(page)?.[1] ?? name;
    return {
      name,
      summary: what.replace(/\s+/g, ' ').trim(),
      help: page.replace(/^# .*\n+/, ''),
      ...(pages === undefined ? {} : { uri: `${pages.replace(/\/+$/, '')}/${name}.md` }),
    };
  });
}
