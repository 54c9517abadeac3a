import { z } from 'zod'

/** A language tag of BCP 47, for example en, uk or pt-BR; it becomes a `lang` attribute. */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, 'This is not a language tag of BCP 47. Write for example en, uk or pt-BR.')

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
