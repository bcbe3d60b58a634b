import { Decimal, roundHalfUp, type Explained } from '@hebo/domain';

const PLACES = 10;

/** Money: yuan with exactly two fraction digits. */
export const moneyText = (value: Decimal): string => roundHalfUp(value, 2).toFixed(2);

/** Rates, means and other quotients: exactly ten fraction digits, half up. */
export const quotientText = (value: Decimal): string => roundHalfUp(value, PLACES).toFixed(PLACES);

/** Everything else as it is, to ten fraction digits at most. */
export const plainText = (value: Decimal): string => roundHalfUp(value, PLACES).toString();

export const money = (figure: Explained): string => moneyText(figure.value);
export const quotient = (figure: Explained): string => quotientText(figure.value);
export const decimal = (figure: Explained): string => plainText(figure.value);
export const integer = (figure: Explained): number => figure.value.toNumber();

/** The same for a figure that may not be there. */
export function orNull<T>(write: (figure: Explained) => T, figure: Explained | null): T | null {
  return figure === null ? null : write(figure);
}

/** An amount as it is stored, with the decimals it was written with. */
export const storedMoney = (stored: string | null | undefined): string | null =>
  stored == null ? null : moneyText(new Decimal(stored));
