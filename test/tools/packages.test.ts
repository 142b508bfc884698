// What we build on: few packages at run time, each pinned by its hash, none from a place of its own.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const lock: { packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }> } = JSON.parse(
  read('package-lock.json'),
)
const project: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  read('package.json'),
)

describe('packages', () => {
  test('at run time are few, and all have exact versions', () => {
    expect(Object.keys(project.dependencies).length).toBeLessThanOrEqual(10)
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies })
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('are locked by their hash, from whatever registry the machine uses', () => {
    const locked = Object.entries(lock.packages).filter(([name]) => name !== '')
    expect(locked.length).toBeGreaterThan(100)
    for (const [name, { integrity, resolved, link }] of locked) {
      expect(resolved, name).toBeUndefined()
      if (!link) expect(integrity, name).toMatch(/^sha512-/)
    }
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true')
  })
})
