import { defineConfig } from 'astro/config'
import { checkCorpus } from './src/integrations/check-corpus.ts'
import { finishSite } from './src/integrations/finish-site.ts'
import { listSiteFiles } from './src/integrations/list-site-files.ts'
import { swapDist } from './src/integrations/swap-dist.ts'
import { workBeside } from './src/integrations/work-beside.ts'

const beside = workBeside()

export default defineConfig({
  site: process.env.SITE_URL,
  build: { format: 'preserve' },
  logger: { entrypoint: './src/reporters/build-log.ts' },
  devToolbar: { enabled: false },
  // Scripts find their own files beside themselves, so that they work under any path. HTML and CSS are made relative by finishSite.
  vite: {
    experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  },
  integrations: [checkCorpus(beside), beside, finishSite(beside), listSiteFiles(beside), swapDist()],
})
