// Countries by any of the names news gives them.
import TABLE from './tables/countries.json' with {type: 'json'};

export type Country = {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly region: string;
};

const BY_NAME: ReadonlyMap<string, Country> = new Map(
	TABLE.countries.flatMap((country) =>
		[country.name, ...country.aliases].map((name) => [name, country] as const),
	),
);

/** The country a name stands for, its capital's included ("Moscow"), or undefined. */
export function countryCalled(name: string): Country | undefined {
	return BY_NAME.get(name.replace(/^[Tt]he /u, ''));
}
