/** What to say to somebody whose Node is too old, or null where it is not. The same floor as `engines` in package.json. */
export function nodeVersionProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return null;
  return `deskcheck needs Node 22.18 or newer, and this is Node ${version}. Install a newer one (nodejs.org); in the checkout, \`npm run -s deskcheck -- …\` brings its own.`;
}
