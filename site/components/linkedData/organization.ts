import type { Commune } from '../../../content-models/communes/commune.ts';
import type { Thing } from './jsonLd.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The office, to be named by whatever it publishes, offers or invites to. */
export const officeOf = ({ origin, officeName }: Pick<Commune, 'origin' | 'officeName'>): Thing => ({
  '@type': 'GovernmentOrganization',
  '@id': `${origin}/#urzad`,
  name: officeName,
  url: `${origin}/`,
});

/** Where the office is. */
export const addressOf = ({ address: { street, postalCode, town } }: Pick<Commune, 'address'>): Thing => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  postalCode,
  addressLocality: town,
  addressCountry: 'PL',
});

/** Everything about the office that people look for: where it is, when it is open, how to reach it. */
export const organization = (commune: Commune): Thing => {
  const { origin, phone, email, theme, terc, name, openingHours, socialLinks = [], electronicDelivery } = commune;
  const address = addressOf(commune);
  return {
    ...officeOf(commune),
    logo: `${origin}/ikony/${theme}-512.png`,
    telephone: phone,
    email,
    address,
    areaServed: { '@type': 'AdministrativeArea', name: name.nominative },
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'TERC', value: terc },
      { '@type': 'PropertyValue', propertyID: 'ADE', value: electronicDelivery },
    ],
    location: {
      '@type': 'Place',
      address,
      openingHoursSpecification: openingHours.map(({ weekday, from, to }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: weekdays[weekday - 1],
        opens: from,
        closes: to,
      })),
    },
    ...(socialLinks.length === 0 ? {} : { sameAs: socialLinks.map(({ href }) => href) }),
  };
};
