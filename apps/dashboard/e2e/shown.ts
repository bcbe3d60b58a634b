/** The display rule of money on the page: grouped, two decimals, a true minus sign. */
export function shownMoney(amount: string): string {
  const shown = new Intl.NumberFormat('zh-CN', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(amount as unknown as number);
  return shown.replace('-', '−');
}

/** An amount of the API, which always has two decimals, in whole fen. */
export function fen(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}
