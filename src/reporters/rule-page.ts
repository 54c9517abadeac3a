/** Where a rule is explained. */
export const rulePage = (ruleId: string): string => `src/checks/README.md#${ruleId}`
