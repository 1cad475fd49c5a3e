/*
 * SPDX-FileCopyrightText: The Jackfield contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/*
 * The floor of an RTP relay: epoll, recv, send, and nothing else. One thread.
 *
 *   relay CALLS LEFT_BASE LEFT_PEER_BASE RIGHT_BASE RIGHT_PEER_BASE
 *
 * Call i has the ports LEFT_BASE + 2i, towards LEFT_PEER_BASE + 2i, and RIGHT_BASE + 2i, towards
 * RIGHT_PEER_BASE + 2i, all on 127.0.0.1. What comes on one is sent from the other. Like a relay that has
 * latched it uses connected sockets. It says "ready" and runs until it is ended.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static int port(int own, int peer) {
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    a.sin_port = htons(own);
    if (fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof a)) {
        perror("bind");
        exit(1);
    }
    a.sin_port = htons(peer);
    if (connect(fd, (struct sockaddr *)&a, sizeof a)) {
        perror("connect");
        exit(1);
    }
    return fd;
}

int main(int argc, char **argv) {
    if (argc != 6) {
        fprintf(stderr, "usage: relay CALLS LEFT_BASE LEFT_PEER_BASE RIGHT_BASE RIGHT_PEER_BASE\n");
        return 2;
    }
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    int calls = atoi(argv[1]);
    int poll = epoll_create1(0);
    for (int i = 0; i < calls; i++) {
        int left = port(atoi(argv[2]) + 2 * i, atoi(argv[3]) + 2 * i);
        int right = port(atoi(argv[4]) + 2 * i, atoi(argv[5]) + 2 * i);
        struct epoll_event e = {.events = EPOLLIN, .data.u64 = (unsigned long)left << 32 | right};
        epoll_ctl(poll, EPOLL_CTL_ADD, left, &e);
        e.data.u64 = (unsigned long)right << 32 | left;
        epoll_ctl(poll, EPOLL_CTL_ADD, right, &e);
    }
    puts("ready");
    fflush(stdout);
    struct epoll_event ready[256];
    char packet[2048];
    for (;;) {
        int n = epoll_wait(poll, ready, 256, -1);
        for (int i = 0; i < n; i++) {
            int from = ready[i].data.u64 >> 32;
            int to = (int)ready[i].data.u64;
            ssize_t size = recv(from, packet, sizeof packet, 0);
            if (size > 0) {
                send(to, packet, size, 0);
            }
        }
    }
}
