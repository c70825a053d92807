# SPDX-License-Identifier: MPL-2.0
# POA_BASE: the folder that oxt/base-root has made; without it nothing is configured.
execute_process(
  COMMAND "${CMAKE_CURRENT_LIST_DIR}/../oxt/base-root" --check
  OUTPUT_VARIABLE POA_BASE
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
