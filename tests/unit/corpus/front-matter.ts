/** The front matter of an invented article that says as little as one may. */
export const FRONT_MATTER = `title: Ferry closed
outlet: harbour-gazette
outletBasis: [{ outside: Invented. }]
date: unknown
dateBasis: [{ outside: Invented. }]
derivesFrom: unknown
source: { file: a.txt, sha256: ${'a'.repeat(64)}, encoding: utf-8 }
actors: []
claims: []`
