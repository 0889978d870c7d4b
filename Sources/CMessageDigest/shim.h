#ifndef OMBUD_CMESSAGEDIGEST_SHIM_H
#define OMBUD_CMESSAGEDIGEST_SHIM_H

#include <sys/types.h>
#include <sha2.h>

#endif
