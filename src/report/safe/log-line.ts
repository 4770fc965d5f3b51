/**
 * Text for a log that a GitHub runner may read: a line that begins with `::`, and `##[` anywhere, would be a workflow
 * command (actions/runner, ActionCommand). A space between the signs leaves them readable and harmless.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
