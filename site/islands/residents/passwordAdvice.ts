/** How to make a password that is long and easy; there are no rules about digits or signs. */
export const passwordAdvice =
  'Co najmniej 15 znaków. Najłatwiej zapamiętać cztery zwykłe słowa, które nie mają ze sobą nic wspólnego. Hasło możesz wkleić z menedżera haseł.';
