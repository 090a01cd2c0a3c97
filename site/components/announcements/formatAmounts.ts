/** `1 234 m²`, or hectares from one hectare up. */
export const formatArea = (squareMetres: number): string =>
  squareMetres < 10_000
    ? `${squareMetres.toLocaleString('pl')}\u00a0m²`
    : `${(squareMetres / 10_000).toLocaleString('pl', { maximumFractionDigits: 4 })}\u00a0ha`;
