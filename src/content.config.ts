import { defineCollection } from 'astro:content'
import { contentLoader } from './corpus/content-loader.ts'
import { actorSchema } from './domain/actor.ts'
import { articleEntrySchema } from './domain/article.ts'
import { eventSchema } from './domain/event.ts'
import { questionSchema } from './domain/question.ts'
import { reportSchema } from './domain/report.ts'
import { storySchema } from './domain/story.ts'

export const collections = {
  story: defineCollection({ loader: contentLoader('story'), schema: storySchema }),
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleEntrySchema }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: actorSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: questionSchema }),
  reports: defineCollection({ loader: contentLoader('reports'), schema: reportSchema }),
}
