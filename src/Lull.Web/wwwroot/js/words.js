// Lull's words for states and kinds (docs/ceasefires.md), with the tone in which a page shows them.

const states = {
    'active-hostilities': ['active hostilities', 'fight', 'They fight, and nothing that either keeps stops them.'],
    'one-sided-restraint': ['one-sided restraint', 'half', 'One side has stopped, the other has not.'],
    'unexplained-lull': ['lull, unexplained', 'quiet', 'Both are quiet, and nothing shows that anybody agreed to it.'],
    'unannounced-ceasefire': ['unannounced ceasefire', 'quiet', 'Both are quiet by an arrangement that nobody declared.'],
    'declared-ceasefire': ['declared ceasefire in force', 'quiet', 'Both are quiet by an arrangement that was declared.'],
    'declared-not-observed': ['declared, not observed', 'fight', 'A ceasefire was declared, and they fight on.'],
    'under-strain': ['ceasefire under strain', 'strain', 'An arrangement holds so far, under violations, threats or a renunciation.'],
    'collapsed': ['collapsed', 'fight', 'An arrangement held until lately and does no more.'],
    'cannot-tell': ['cannot tell', 'unknown', 'Too little is reported.'],
};

const statuses = {
    active: ['no lull', 'unknown'],
    mutual: ['both quiet', 'quiet'],
    pause: ['pause', 'half'],
    'reporting-gap': ['reporting gap', 'unknown'],
    unknown: ['cannot tell', 'unknown'],
    pending: ['being worked out', 'wait'],
};

/** The name, tone and meaning of an assessment's state. */
export function state(id) {
    const [name, tone, meaning] = states[id] ?? [String(id ?? 'not known').replaceAll('-', ' '), 'unknown', ''];
    return { name, tone, meaning };
}

/**
 * The name and tone of what the detector says of a pair.
 * @param {string} id `active`, `mutual`, `one-sided:NAME`, ...
 * @param {boolean} [recent] Whether there was an act lately: only then a pair without a lull is said to fight.
 */
export function status(id, recent = false) {
    if (id === 'active' && recent) {
        return { name: 'fighting', tone: 'fight' };
    }

    if (id?.startsWith('one-sided')) {
        const who = id.slice('one-sided'.length).replace(/^:\s*/, '');
        return { name: who ? `quiet: ${who} only` : 'one side quiet', tone: 'half' };
    }

    const [name, tone] = statuses[id] ?? [String(id ?? '–').replaceAll('-', ' '), 'unknown'];
    return { name, tone };
}

/** What a pair's list is filtered by. */
export const statusChoices = [
    ['active', 'no lull'], ['mutual', 'both quiet'], ['one-sided', 'one side quiet'], ['pause', 'pause'],
    ['reporting-gap', 'reporting gap'], ['unknown', 'cannot tell'], ['pending', 'being worked out'],
];

/** Kinds of statement in the groups in which a report is coloured. */
const groups = {
    act: ['attack', 'strike', 'killing', 'clash', 'seizure', 'casualties', 'violation-claim'],
    menace: ['threat', 'mobilisation', 'overflight', 'resumption', 'ceasefire-end', 'ceasefire-rejection', 'denial'],
    stop: ['suspension', 'ceasefire', 'ceasefire-request', 'ceasefire-extension', 'withdrawal', 'release', 'aid-access', 'promise'],
    talk: ['negotiation', 'mediation', 'monitoring', 'demand'],
};

/** The names of the groups, in the order of a legend. */
export const groupNames = { act: 'hostile acts', menace: 'threats and renunciations', stop: 'stops', talk: 'talks and demands', other: 'the rest' };

/** The group of a kind of statement. */
export function group(kind) {
    return Object.keys(groups).find(name => groups[name].includes(kind)) ?? 'other';
}

/** A kind as words. */
export const kindName = kind => String(kind ?? '').replaceAll('-', ' ');

/** The ids of all states, in the order of docs/ceasefires.md. */
export const allStates = Object.keys(states);
