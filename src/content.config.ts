import { defineCollection } from 'astro:content'
import { articleLoader, storyLoader, yamlLoader } from './corpus/article-loader.ts'
import { actorSchema } from './domain/actor.ts'
import { articleEntrySchema } from './domain/article.ts'
import { eventSchema } from './domain/event.ts'
import { questionSchema } from './domain/question.ts'
import { reportSchema } from './domain/report.ts'
import { storySchema } from './domain/story.ts'

export const collections = {
  story: defineCollection({ loader: storyLoader(), schema: storySchema }),
  articles: defineCollection({ loader: articleLoader(), schema: articleEntrySchema }),
  actors: defineCollection({ loader: yamlLoader('actors'), schema: actorSchema }),
  events: defineCollection({ loader: yamlLoader('events'), schema: eventSchema }),
  questions: defineCollection({ loader: yamlLoader('questions'), schema: questionSchema }),
  reports: defineCollection({ loader: yamlLoader('reports'), schema: reportSchema }),
}
