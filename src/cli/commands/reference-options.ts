import { Option } from 'commander';

export function jsonOption(): Option {
  return new Option('-f, --format <format>', 'how it is written').choices(['text', 'json']).default('text');
}
