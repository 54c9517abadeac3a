import type { Check } from './check.ts'
import { actorNotInText } from './rules/actor-not-in-text.ts'
import { actorNotListed } from './rules/actor-not-listed.ts'
import { actorUnused } from './rules/actor-unused.ts'
import { aliasShared } from './rules/alias-shared.ts'
import { anonymousWithoutDescriptor } from './rules/anonymous-without-descriptor.ts'
import { dependentCorroboration } from './rules/dependent-corroboration.ts'
import { descriptorNotInArticle } from './rules/descriptor-not-in-article.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { eventWithoutClaim } from './rules/event-without-claim.ts'
import { ledgerMismatch } from './rules/ledger-mismatch.ts'
import { ledgerMissing } from './rules/ledger-missing.ts'
import { ledgerUnused } from './rules/ledger-unused.ts'
import { listedTwice } from './rules/listed-twice.ts'
import { notAnOutlet } from './rules/not-an-outlet.ts'
import { partOfItself } from './rules/part-of-itself.ts'
import { permalinkLost } from './rules/permalink-lost.ts'
import { permalinkUnlisted } from './rules/permalink-unlisted.ts'
import { questionUnanswered } from './rules/question-unanswered.ts'
import { questionUnread } from './rules/question-unread.ts'
import { quoteAmbiguous } from './rules/quote-ambiguous.ts'
import { quoteCrossesParagraph } from './rules/quote-crosses-paragraph.ts'
import { quoteCutsWord } from './rules/quote-cuts-word.ts'
import { quoteNotFound } from './rules/quote-not-found.ts'
import { quoteTypography } from './rules/quote-typography.ts'
import { relationOnEarlier } from './rules/relation-on-earlier.ts'
import { relationToSelf } from './rules/relation-to-self.ts'
import { relationTwice } from './rules/relation-twice.ts'
import { reportUnused } from './rules/report-unused.ts'
import { selfDerivation } from './rules/self-derivation.ts'
import { silentButAnswers } from './rules/silent-but-answers.ts'
import { sourceChanged } from './rules/source-changed.ts'
import { sourceMissing } from './rules/source-missing.ts'
import { sourceUndecodable } from './rules/source-undecodable.ts'
import { sourceUnused } from './rules/source-unused.ts'
import { sourcingMismatch } from './rules/sourcing-mismatch.ts'
import { speakerNotNamed } from './rules/speaker-not-named.ts'
import { targetNotFound } from './rules/target-not-found.ts'
import { targetRetired } from './rules/target-retired.ts'
import { textLost } from './rules/text-lost.ts'
import { titleNotInSource } from './rules/title-not-in-source.ts'
import { unrelatedTimes } from './rules/unrelated-times.ts'
import { updateNotLater } from './rules/update-not-later.ts'

/** Every rule that the content has to keep; each file of `rules/` is one. */
export const ALL_CHECKS: readonly Check[] = [
  actorNotInText,
  actorNotListed,
  actorUnused,
  aliasShared,
  anonymousWithoutDescriptor,
  dependentCorroboration,
  descriptorNotInArticle,
  duplicateId,
  eventWithoutClaim,
  ledgerMismatch,
  ledgerMissing,
  ledgerUnused,
  listedTwice,
  notAnOutlet,
  partOfItself,
  permalinkLost,
  permalinkUnlisted,
  questionUnanswered,
  questionUnread,
  quoteAmbiguous,
  quoteCrossesParagraph,
  quoteCutsWord,
  quoteNotFound,
  quoteTypography,
  relationOnEarlier,
  relationToSelf,
  relationTwice,
  reportUnused,
  selfDerivation,
  silentButAnswers,
  sourceChanged,
  sourceMissing,
  sourceUndecodable,
  sourceUnused,
  sourcingMismatch,
  speakerNotNamed,
  targetNotFound,
  targetRetired,
  textLost,
  titleNotInSource,
  unrelatedTimes,
  updateNotLater,
]
