/** English for the signs of cases: who gives them, and what is said when one cannot be given. */
export const registerWords: Record<string, string> = {
  'Kto nadaje znak sprawy': 'Who gives the case sign',
  'Urząd: urzędnik przepisuje znak z systemu urzędu': 'The office: a clerk copies the sign from the office’s system',
  'Moje Miasto: kolejne numery wydziału, klasy i roku':
    'Moje Miasto: running numbers of the department, class and year',
  'Wybierz Moje Miasto tylko wtedy, gdy urząd nie prowadzi rejestru tych spraw gdzie indziej.':
    'Choose Moje Miasto only if the office keeps no register of these cases elsewhere.',
  'Popraw symbol wydziału. Znak sprawy zaczyna się od wielkich liter.':
    'Correct the symbol of the department. A case sign begins with capital letters.',
  'Ten znak ma już inna sprawa.': 'Another case has this sign already.',
  'Wpisz znak sprawy z systemu urzędu.': 'Enter the case sign from the office’s system.',
  'Ta sprawa ma już znak. Odśwież.': 'This case has a sign already. Refresh the page.',
  'Znak sprawy ma postać OŚ.6131.12.2026 albo OŚ.6131.12.2026.AK.':
    'A case sign looks like OŚ.6131.12.2026 or OŚ.6131.12.2026.AK.',
  'Inicjały to od dwóch do czterech wielkich liter.': 'Initials are two to four capital letters.',
  'Symbol wydziału to wielkie litery, na przykład OŚ albo WI-II.':
    'The symbol of a department is capital letters, for example OŚ or WI-II.',
};
