declare const known: unique symbol;

/**
 * The ISO 3166-1 alpha-3 code of a Member State, former Member State or observer (`PRK`, `SUN`, `YMD`, `VAT`).
 * Codes identify; names change. A renamed state keeps one code (`BFA` for Upper Volta and Burkina Faso), a state
 * that ended keeps its own (`SUN`, `YUG`, `SCG`, `CSK`, `DDR`, `YMD`, `EAZ`). Only this folder makes one.
 */
export type MemberCode = string & { readonly [known]: true };
