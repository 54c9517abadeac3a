import { getCorpus } from '../corpus/queries.ts'
import { oncePerCorpus } from '../analysis/once-per-corpus.ts'
import { charactersOf } from './characters.ts'
import { type CutFace, cutFaces, drawingFonts } from './cut-faces.ts'

const facesOf = oncePerCorpus((corpus) => cutFaces(charactersOf(corpus)))

/** The typefaces of this site, with the characters of its corpus. */
export const siteFaces = async (): Promise<CutFace[]> => facesOf(await getCorpus())

const fontsOf = oncePerCorpus((corpus) => drawingFonts(charactersOf(corpus)))

/** The fonts that pictures of this site are drawn with. */
export const siteDrawingFonts = async (): Promise<Uint8Array<ArrayBuffer>[]> => fontsOf(await getCorpus())
