/** Address of a row in the budget page, as a host's router would give it: "#Resultatbudget/skatteintakter". */
export function budgetHref(budgetId: string, rowId?: string): string {
  return `?id=sidor-intranat--budget&viewMode=story${budgetHash(budgetId, rowId)}`;
}

/** The same on the page itself. */
export function budgetHash(budgetId: string, rowId?: string): string {
  const parts = rowId === undefined ? [budgetId] : [budgetId, rowId];
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** The budget and the row that an address names. */
export function budgetInHash(hash: string): { budgetId?: string; rowId?: string } {
  const [budgetId, rowId] = hash.slice(1).split('/').map(decodeURIComponent);
  return {
    ...(budgetId === undefined || budgetId === '' ? {} : { budgetId }),
    ...(rowId === undefined ? {} : { rowId }),
  };
}
