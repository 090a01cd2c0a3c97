/** What the comparison of two versions says of a field that is not for people: nothing. */
export const NoDifference = () => null;
