/*
 * src/audit/ubin.h
 *		The hashes of the tree as tiles in the log's table ubin (C2SP tlog-tiles).
 */
#ifndef ASNK_UBIN_H
#define ASNK_UBIN_H

#include "audit/deret.h"
#include "audit/pohon.h"

#define TILE_WIDTH 256			/* hashes of a full tile */
#define TILE_HEIGHT 8			/* levels of the tree that a tile spans */
#define TILE_LEVELS 8

typedef struct Tile
{
	int			level;
	int64		number;
	int			width;			/* 0: none */
	TreeHash	hashes[TILE_WIDTH];
	/* of the leaves of a tile at level 0, at others nothing is told */
	int			told;			/* how many of the five columns are not NULL */
	LogPosition first;
	TimestampTz earliest;
	TimestampTz latest;
} Tile;

/* Tiles read, the last one of each level at hand. */
typedef struct TileReader
{
	TreeHasher *hasher;
	SPIPlanPtr	plan;
	Tile		tiles[TILE_LEVELS];
	bool		widest[TILE_LEVELS];	/* there is no wider one of that number */
} TileReader;

/* The tree that grows, with the tiles at its right end. */
typedef struct TileEdge
{
	TreeHasher *hasher;
	Tree		tree;
	Tile		tiles[TILE_LEVELS];
} TileEdge;

/* Called for each tile that becomes full. */
typedef void (*TileFull) (void *arg, const Tile *tile);

#pragma GCC visibility push(hidden)

extern TileReader *tile_reader(const Log *log, TreeHasher *hasher);
extern const Tile *tile_read(TileReader *reader, int level, int64 number, int width);
extern void tile_subtree(void *reader, int level, int64 index, TreeHash *result);
extern void tile_damaged(int level, int64 number);

extern TileEdge *tile_edge(TreeHasher *hasher);
extern void tile_edge_load(TileEdge *edge, TileReader *reader, int64 size);
extern void tile_edge_append(TileEdge *edge, const TreeHash *leaf, LogPosition position,
							 TimestampTz moment, TileFull full, void *arg);
extern int	tile_partial_width(int64 size, int level);

#pragma GCC visibility pop

#endif							/* ASNK_UBIN_H */
