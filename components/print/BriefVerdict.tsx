// The verdict of a brief in one block: tier with its range, both axes, reasons, what to find out; and the decision.
import type { Decision } from '../../lib/icp/evaluation'
import { headline } from '../../lib/icp/headline'
import type { Axis } from '../../lib/icp/verdict'
import type { Brief } from '../../lib/log/brief'
import { useTranslate } from '../language'

export type Judged = NonNullable<Brief['judged']>

export function BriefVerdict({ judged }: { judged: Judged }) {
  const t = useTranslate()
  const { verdict } = judged
  const { tier, best, worst, gate, efficiency, knockouts } = verdict
  const { score, coverage } = headline(verdict)
  const range = best && worst && best !== worst ? `(${best}–${worst})` : ''
  return (
    <section class="brief-verdict">
      <p class="brief-tier">
        <b>{tier}</b>
        {range && <span>{range}</span>}
        <strong>{t(`tier.${tier}`)}</strong>
        <span>
          {t.number(score)}, {t('verdict.coverage', { share: t.percent(coverage) })}
        </span>
      </p>
      <dl class="brief-figures">
        <AxisLine name={t('axis.readiness')} axis={verdict.readiness} />
        <AxisLine name={t('axis.fit')} axis={verdict.fit} />
        <Line name={t('note.gate')}>{t(`note.gate.${gate}`)}</Line>
        {efficiency.ratio !== undefined && <Line name={t('economics.ratio')}>{t.number(efficiency.ratio, 1)}</Line>}
      </dl>
      <dl class="brief-reasons">
        <Names judged={judged} name={t('brief.knockouts')} ids={knockouts.proven} />
        <Names judged={judged} name={t('note.because')} ids={verdict.reasons.for.map(({ criterion }) => criterion)} />
        <Names
          judged={judged}
          name={t('note.against')}
          ids={verdict.reasons.against.map(({ criterion }) => criterion)}
        />
        <Names judged={judged} name={t('note.findOut')} ids={judged.missing.map(({ criterion }) => criterion)} />
      </dl>
    </section>
  )
}

function Line(props: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function AxisLine({ name, axis }: { name: string; axis: Axis }) {
  const t = useTranslate()
  return (
    <Line name={name}>
      <b>{t.number(axis.score)}</b> {t('axis.range', { low: t.number(axis.low), high: t.number(axis.high) })},{' '}
      {t('verdict.coverage', { share: t.percent(axis.coverage) })}
    </Line>
  )
}

/** Criteria by their names; nothing where there are none. */
function Names({ judged, name, ids }: { judged: Judged; name: string; ids: readonly string[] }) {
  const t = useTranslate()
  if (ids.length === 0) return null
  const names = new Map(judged.groups.flatMap(({ rows }) => rows).map((row) => [row.criterion, row.name]))
  return <Line name={name}>{t.list(ids.map((id) => t.known(`criterion.${id}.name`, names.get(id) ?? id)))}</Line>
}

export function BriefDecision({ decision }: { decision: Decision }) {
  const t = useTranslate()
  const { kind, day, reason, nextStep, due, comeBack } = decision
  const back = comeBack && [t(`comeBack.${comeBack.when}`), comeBack.day && t.day(comeBack.day), comeBack.note]
  return (
    <section class="brief-decision">
      <dl class="brief-reasons">
        <Line name={t('note.decision')}>
          <b>{t(`decision.${kind}`)}</b>, {t.day(day)}
        </Line>
        {reason.trim() && (
          <Line name={t('decide.reason')}>
            <bdi>{reason}</bdi>
          </Line>
        )}
        {nextStep.trim() && (
          <Line name={t('decide.nextStep')}>
            <b>
              <bdi>{nextStep}</bdi>
            </b>
            {due && `, ${t('note.due', { day: t.day(due) })}`}
          </Line>
        )}
        {back && <Line name={t('note.comeBack')}>{back.filter(Boolean).join(', ')}</Line>}
      </dl>
    </section>
  )
}
