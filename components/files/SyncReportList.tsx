// What a sync read, wrote and left alone, and why.
import type { LastSync } from '../../lib/log/sync'
import { Fold } from '../controls/Fold'
import { useTranslate } from '../language'

export function SyncReportList({ report }: { report: LastSync['report'] }) {
  const t = useTranslate()
  const { read, wrote, removed, skipped, known, renewed, device } = report
  const added = read.reduce((sum, file) => sum + file.added, 0)
  return (
    <div role="status">
      <p>
        {t('sync.read', { count: read.length, added: t.number(added) })} {t('sync.wrote', { count: wrote.length })}{' '}
        {known > 0 && t('sync.known', { count: known })}
      </p>
      {renewed && (
        <p class="notice" data-tone="warn">
          {t('sync.renewed', { from: renewed.from, to: renewed.to })}
        </p>
      )}
      {skipped.length > 0 && (
        <>
          <p>{t('sync.skipped', { count: skipped.length })}</p>
          <ul class="refusals">
            {skipped.map(({ path, reason }) => (
              <li key={path}>
                <bdi>{path}</bdi>: {t(`sync.reason.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Fold title={t('sync.files')}>
        <p class="hint">
          {t('sync.device')} <bdi>{device}</bdi>
        </p>
        <ul class="refusals">
          {read.map(({ path, records, added: taken, refused }) => (
            <li key={path}>
              <bdi>{path}</bdi>: {t('sync.fileRead', { count: records, added: t.number(taken) })}{' '}
              {refused.length > 0 && t('sync.fileRefused', { count: refused.length })}
            </li>
          ))}
          {wrote.map(({ path, records }) => (
            <li key={path}>
              <bdi>{path}</bdi>: {t('sync.fileWritten', { count: records })}
            </li>
          ))}
          {removed.map((path) => (
            <li key={path}>
              <bdi>{path}</bdi>: {t('sync.fileRemoved')}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}
