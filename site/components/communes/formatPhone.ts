/** `82 565 36 00` for a Polish number, the international form for any other. */
export const formatPhone = (phone: string): string => {
  const national = /^\+48(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  return (national ? national.slice(1).join(' ') : phone).replaceAll(' ', '\u00a0');
};
