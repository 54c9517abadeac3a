import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const folder = process.env['READOUT_CONTENT'] ?? ''

const claim = z.object({
  id: z.string(),
  text: z.string(),
  quote: z.object({ exact: z.string() }),
  speaker: z.array(z.string()),
  sourcing: z.string(),
  relayedBy: z.array(z.string()).default([]),
  kind: z.string(),
  about: z.array(z.string()).default([]),
  when: z.string().optional(),
  event: z.string().optional(),
  answers: z.array(z.object({ question: z.string(), position: z.string() })).default([]),
})

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.md', base: `${folder}/articles` }),
    schema: z.object({
      title: z.string(),
      outlet: z.string(),
      date: z.string(),
      actors: z.array(z.string()),
      claims: z.array(claim),
    }),
  }),
  actors: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${folder}/actors` }),
    schema: z.object({ name: z.string() }),
  }),
  events: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${folder}/events` }),
    schema: z.object({ title: z.string() }),
  }),
  questions: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${folder}/questions` }),
    schema: z.object({ title: z.string() }),
  }),
}
