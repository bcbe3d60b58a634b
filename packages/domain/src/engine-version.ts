/** The version of this package that a receipt names: with the same inputs it gives the same figures. */
export const ENGINE_VERSION = '0.4.0';
