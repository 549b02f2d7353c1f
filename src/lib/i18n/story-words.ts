import { m } from './paraglide/messages.js';
import type { EffectKind, ProposalStatus, StoryEvent, Subject } from '../model/story.ts';

export const effectWord: Readonly<Record<EffectKind, () => string>> = {
	opens: m.effect_opens,
	covers: m.effect_covers,
	excludes: m.effect_excludes,
	unclear: m.effect_unclear
};

export const statusWord: Readonly<Record<ProposalStatus, () => string>> = {
	proposed: m.proposal_status_proposed,
	'agreed-in-principle': m.proposal_status_agreed_in_principle,
	'in-force': m.proposal_status_in_force,
	'in-force-disputed': m.proposal_status_in_force_disputed,
	rejected: m.proposal_status_rejected,
	ended: m.proposal_status_ended,
	lapsed: m.proposal_status_lapsed
};

export const subjectKindWord: Readonly<Record<Subject['kind'], () => string>> = {
	ports: m.effect_on_ports,
	corridors: m.effect_on_corridors,
	areas: m.effect_on_areas,
	facilities: m.effect_on_facilities
};

export const eventKindWord: Readonly<Record<StoryEvent['kind'], () => string>> = {
	report: m.event_kind_report,
	context: m.event_kind_context,
	later: m.event_kind_later
};
