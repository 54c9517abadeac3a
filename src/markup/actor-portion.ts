import type { FurtherDossierPortion } from '../analysis/dossier-portions.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import type { Corpus } from '../domain/corpus.ts'
import { DOSSIER_LIST_WORDS } from '../domain/dossier-lists.ts'
import { actorUrl } from '../routes/urls.ts'
import { appearanceList, companionList, positionEntries } from './actor-lists.ts'
import { claimList } from './claim-list.ts'
import type { Html } from './markup.ts'
import type { FurtherPortion } from './portion-page.ts'
import { relationList } from './relation-list.ts'
import { timeEntries, undatedEntries } from './timed-claims.ts'

/** The page of a further portion of an actor's list. */
export const actorPortion = ({ actor, list, portion }: FurtherDossierPortion): FurtherPortion => ({
  ...DOSSIER_LIST_WORDS[list],
  list,
  portion,
  page: actorUrl(actor.id),
  pageTitle: actor.name,
})

/** The entries on it. */
export function actorPortionEntries(further: FurtherDossierPortion, corpus: Corpus): Html {
  const records = recordsById(corpus)
  switch (further.list) {
    case 'company':
      return companionList(further.actor.id, further.portion.entries)
    case 'positions':
      return positionEntries(further.portion.entries, records)
    case 'said':
    case 'said-about':
    case 'relayed':
      return claimList(further.portion.entries, records)
    case 'compared':
      return relationList(further.portion.entries, records)
    case 'times':
      return timeEntries(further.portion.entries, records)
    case 'times-undated':
      return undatedEntries(further.portion.entries, records)
    case 'articles':
      return appearanceList(further.portion.entries)
  }
}
