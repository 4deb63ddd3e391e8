// Calibration: how often what was predicted with p came true, and how far off predictions are.

export type Prediction = {
	/** 0..1. */
	readonly predicted: number;
	readonly cameTrue: boolean;
};

export type CalibrationBin = {
	/** The bin is [from, to); the last one holds 1 as well. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** Means over the bin, 0..1; 0 where it is empty. */
	readonly predicted: number;
	readonly actual: number;
};

export type Calibration = {
	readonly count: number;
	readonly bins: readonly CalibrationBin[];
	/** Mean of −ln(probability given to what happened); null without predictions. */
	readonly logLoss: number | null;
	/** Root of the mean squared difference of predicted and actual over the bins, by their counts. */
	readonly rmse: number | null;
};

/** Keeps ln from minus infinity where a prediction was certain and wrong. */
const NEVER = 1e-6;

export function calibrate(predictions: readonly Prediction[], bins = 10): Calibration {
	const groups = Array.from({length: bins}, (): Prediction[] => []);
	for (const one of predictions) groups[binOf(one.predicted, bins)]?.push(one);
	const table = groups.map((group, i) => ({
		from: i / bins,
		to: (i + 1) / bins,
		count: group.length,
		predicted: mean(group.map(({predicted}) => predicted)),
		actual: mean(group.map(({cameTrue}) => (cameTrue ? 1 : 0))),
	}));
	const count = predictions.length;
	const squares = table.map((bin) => bin.count * (bin.predicted - bin.actual) ** 2);
	return {
		count,
		bins: table,
		logLoss: count === 0 ? null : mean(predictions.map(lossOf)),
		rmse: count === 0 ? null : Math.sqrt(squares.reduce((a, b) => a + b, 0) / count),
	};
}

function binOf(predicted: number, bins: number): number {
	return Math.min(bins - 1, Math.max(0, Math.floor(predicted * bins)));
}

function lossOf({predicted, cameTrue}: Prediction): number {
	const given = cameTrue ? predicted : 1 - predicted;
	return -Math.log(Math.min(1 - NEVER, Math.max(NEVER, given)));
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
