import { siteDrawingFonts } from '../typography/site-faces.ts'
import { drawPng } from './draw-png.ts'
import { type ShareCard, shareCard } from './share-card.ts'

/** A card as the answer to a request for its picture. */
export const sharePng = async (card: ShareCard): Promise<Response> =>
  new Response(await drawPng(shareCard(card), await siteDrawingFonts()), { headers: { 'content-type': 'image/png' } })
