/** The form of one service. */
export const servicePath = (service: string): string => `/moje-miasto/zalatw/?usluga=${encodeURIComponent(service)}`;
