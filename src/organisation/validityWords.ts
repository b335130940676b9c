import type { OrganisationMessages } from '../messages/organisationWords';

/** Since and until when something is so: "från 2019-01-01"; `undefined` when that is not said. */
export function validityWords(
  of: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  { organisation }: OrganisationMessages,
): string | undefined {
  const parts = [
    of.validFrom === undefined ? undefined : organisation.validFrom(of.validFrom),
    of.validTo === undefined ? undefined : organisation.validTo(of.validTo),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
