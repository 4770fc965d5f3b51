import type { Check } from './check.ts';
import { officeHolder } from './office-holder/office-holder.ts';
import { organizationName } from './organization-name/organization-name.ts';
import { referenceValue } from './reference-value/reference-value.ts';

/** All checks, in the order they are run. A claim's first check that names its kind answers for it. */
export const CHECKS: readonly Check[] = [referenceValue, officeHolder, organizationName];
