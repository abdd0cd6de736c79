/* portfolio: what a minister is minister of, as part of the title: Minister for Tourism and Civil
 * Aviation. */
#ifndef READOUT_PORTFOLIO_H
#define READOUT_PORTFOLIO_H

#include "scene.h"

/* Widens the tags of titles in capitals over "of" or "for" and the common words in capitals after
 * it, so that a name behind them stands right after its title. */
void portfolio_run(Scene *scene);

#endif
