# Read by CMake after each project() of llama.cpp (script/bench sets CMAKE_PROJECT_INCLUDE): its kernels as its own
# build makes them by default, which the build script of llama-cpp-sys-2 only does when Rust is compiled for this
# processor too. Nod is not: users get one binary for all. With NOD_BENCH_FLAGS they are built with these flags instead, for
# a processor that has less than this one (script/bench --instructions).
if(NOT PROJECT_NAME STREQUAL "ggml")
    return()
endif()

function(nod_build_for_this_processor)
    if(DEFINED ENV{NOD_BENCH_FLAGS})
        separate_arguments(flags UNIX_COMMAND "$ENV{NOD_BENCH_FLAGS}")
        target_compile_options(ggml-cpu PRIVATE ${flags})
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i686)$")
        target_compile_options(ggml-cpu PRIVATE -march=native)
    else()
        target_compile_options(ggml-cpu PRIVATE -mcpu=native)
    endif()
    # GCC takes only the first bytes of a tile configuration for used and drops the stores to the rest, so that the
    # AMX kernels end with an illegal instruction (ggml-org/llama.cpp#26954).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        get_target_property(folder ggml-cpu SOURCE_DIR)
        set_source_files_properties("${folder}/ggml-cpu/amx/mmq.cpp" TARGET_DIRECTORY ggml-cpu
            PROPERTIES COMPILE_OPTIONS "-fno-tree-dse;-fno-dse")
    endif()
endfunction()

# The target is only there at the end of the folder.
cmake_language(DEFER CALL nod_build_for_this_processor)
