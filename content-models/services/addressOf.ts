import type { Row } from './answers.ts';

/**
 * A line of an account („Lwowska 3/5”, „Zabłocie 12”) as the parts of an address: the number and the flat are what stands
 * at its end. Nothing when there is no number in it; then people type it themselves.
 */
export const addressOf = ({
  street: line = '',
  postalCode = '',
  town = '',
}: Partial<Record<'street' | 'postalCode' | 'town', string>>): Row[] | undefined => {
  const [, before = '', houseNumber = '', flat] =
    /^(.*?)\s*\b(\d+\s?[a-zA-Z]?)(?:\s*(?:\/|m\.?|lok\.?)\s*(\d+[a-zA-Z]?))?$/.exec(line.trim()) ?? [];
  if (houseNumber === '' || postalCode === '' || town === '') return undefined;
  const street = before.replace(/,$/, '').trim();
  return [
    {
      ...{ postalCode, town, houseNumber: houseNumber.replace(/\s/, '') },
      // a village without streets: the line begins with its own name
      ...(street === '' || street === town ? {} : { street }),
      ...(flat === undefined ? {} : { flat }),
    },
  ];
};
