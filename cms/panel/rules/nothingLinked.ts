import type { PanelRule } from '../panelFacts.ts';

/** The first step of a resident who has linked nothing yet. */
export const nothingLinked: PanelRule = ({ links }) =>
  links.length > 0
    ? []
    : [
        {
          id: 'link-something',
          title: 'Połącz szkołę dziecka, wodociągi albo harmonogram odpadów',
          reason: 'Widzisz to, bo nie masz tu jeszcze żadnej instytucji. Wystarczy kod z listu albo z rachunku.',
          action: { label: 'Połącz', path: '/moje-miasto/polacz/' },
          overdue: false,
        },
      ];
